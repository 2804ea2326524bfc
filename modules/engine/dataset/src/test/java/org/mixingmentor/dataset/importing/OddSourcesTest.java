package org.mixingmentor.dataset.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.spi.AudioDecoder;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.ImportReport.Duplicate;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.ImportReport.Imported;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.internal.importing.FileImporter;
import org.mixingmentor.dataset.internal.importing.FolderImporter;
import org.mixingmentor.dataset.internal.importing.ZipImporter;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.store.ScannedFolder;

/** One odd item in a source gets one row with its reason, and the rest comes in. */
class OddSourcesTest extends ScannedFolder {
    private static final ImportOptions NONE = ImportOptions.AS_NAMED;

    @TempDir
    Path outside;

    private byte[] sound(long seed) throws IOException {
        return Files.readAllBytes(NoiseFiles.write(outside, "sounds/" + seed + ".wav", seed));
    }

    /** Entries with names of one length: a, b, c ... */
    private byte[] zip(int entries) throws IOException {
        Map<String, byte[]> sounds = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            sounds.put((char) ('a' + i) + ".wav", sound(i));
        }
        return zip(sounds);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Writes over both headers of the entry with a name: what lies {@code offset} bytes behind the version needed. */
    private static void patch(byte[] zip, String name, int offset, int value) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int[] header : new int[][] {{0x03, 0x04, 30, 4}, {0x01, 0x02, 46, 6}}) {
            for (int i = 0; i + header[2] + wanted.length <= zip.length; i++) {
                boolean found = zip[i] == 'P'
                        && zip[i + 1] == 'K'
                        && zip[i + 2] == header[0]
                        && zip[i + 3] == header[1]
                        && new String(zip, i + header[2], wanted.length, StandardCharsets.UTF_8).equals(name);
                if (found) {
                    zip[i + header[3] + offset] = (byte) value;
                }
            }
        }
    }

    private static final int FLAGS = 2;
    private static final int METHOD = 4;

    /** Gives an entry another name of the same length. */
    private static void rename(byte[] zip, String from, byte[] to) {
        byte[] wanted = from.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + wanted.length <= zip.length; i++) {
            if (new String(zip, i, wanted.length, StandardCharsets.ISO_8859_1).equals(from)) {
                System.arraycopy(to, 0, zip, i, to.length);
            }
        }
    }

    private ImportReport run(Path... sources) throws IOException {
        return run(StemImport.fromLookup(), sources);
    }

    private ImportReport run(StemImport imports, Path... sources) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            return imports.run(dataset, List.of(sources), NONE, Progress.none());
        }
    }

    private static List<String> reasons(ImportReport report) {
        return report.failed().stream().map(Failed::reason).toList();
    }

    private static List<String> names(ImportReport report) {
        return report.imported().stream().map(Imported::fileName).sorted().toList();
    }

    @Test
    void entries_that_cannot_be_unpacked_are_named_and_the_others_come_in() throws IOException {
        byte[] zip = zip(7);
        patch(zip, "a.wav", FLAGS, 8 + 1);
        Map<String, Integer> methods = Map.of("b.wav", 9, "c.wav", 14, "d.wav", 12, "e.wav", 99);
        methods.forEach((name, method) -> patch(zip, name, METHOD, method));
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), zip));
        assertEquals(List.of("unlabelled/Song/f.wav", "unlabelled/Song/g.wav"), names(report));
        assertEquals(5, report.failed().size());
        List<String> parts = List.of("is encrypted", "Deflate64", "LZMA", "bzip2", "method 99");
        for (int i = 0; i < parts.size(); i++) {
            String reason = reasons(report).get(i);
            assertTrue(
                    reason.startsWith("Song.zip/" + (char) ('a' + i) + ".wav ") && reason.contains(parts.get(i)),
                    reason);
        }
        assertArrayEquals(sound(5), Files.readAllBytes(folder.resolve("unlabelled/Song/f.wav")));
    }

    @Test
    void two_entries_of_one_name_are_two_stems_where_their_content_differs() throws IOException {
        byte[] zip = zip(2);
        rename(zip, "b.wav", "a.wav".getBytes(StandardCharsets.UTF_8));
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), zip));
        assertEquals(List.of("unlabelled/Song/a 2.wav", "unlabelled/Song/a.wav"), names(report));
        assertArrayEquals(sound(0), Files.readAllBytes(folder.resolve("unlabelled/Song/a.wav")));
        assertArrayEquals(sound(1), Files.readAllBytes(folder.resolve("unlabelled/Song/a 2.wav")));
        ImportReport again = run(outside.resolve("Song.zip"));
        assertEquals(
                List.of("unlabelled/Song/a.wav", "unlabelled/Song/a 2.wav"),
                again.duplicates().stream().map(Duplicate::fileName).toList());
    }

    @Test
    void names_in_two_character_sets_are_whole() throws IOException {
        Map<String, byte[]> sounds = new LinkedHashMap<>();
        sounds.put("größe.wav", sound(1));
        sounds.put("grosse.wav", sound(2));
        byte[] zip = zip(sounds);
        rename(zip, "grosse.wav", "größte.wav".getBytes(Charset.forName("IBM437")));
        assertEquals(
                List.of("unlabelled/Song/größe.wav", "unlabelled/Song/größte.wav"),
                names(run(Files.write(outside.resolve("Song.zip"), zip))));
    }

    @Test
    void a_damaged_entry_is_named_by_its_checksum_and_the_others_come_in() throws IOException {
        byte[] zip = zip(2);
        CRC32 crc = new CRC32();
        crc.update(sound(0));
        // Behind the version: flags, method, time, date; then the checksum.
        patch(zip, "a.wav", 10, (int) ~crc.getValue() & 0xff);
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), zip));
        assertEquals(List.of("unlabelled/Song/b.wav"), names(report));
        assertTrue(
                reasons(report).get(0).contains("its checksum is another"),
                reasons(report).toString());
    }

    @Test
    void an_archive_behind_something_else_and_one_that_is_cut_off() throws IOException {
        ByteArrayOutputStream shifted = new ByteArrayOutputStream();
        shifted.write("#!/bin/sh\nexit\n".getBytes(StandardCharsets.UTF_8));
        shifted.write(zip(2));
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), shifted.toByteArray()));
        assertEquals(2, report.imported().size(), reasons(report).toString());
        byte[] whole = zip(2);
        Path cut = Files.write(outside.resolve("Cut.zip"), java.util.Arrays.copyOf(whole, whole.length - 30));
        assertTrue(reasons(run(cut)).get(0).contains("Cut.zip is no whole zip archive: its end is missing"));
    }

    @Test
    void what_is_hidden_stays_out_and_an_archive_inside_is_said() throws IOException {
        byte[] inner = zip(1);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String hidden : List.of("__MACOSX/._a.wav", "x/._a.wav", ".git/a.wav", "x/.cache/y/a.wav")) {
            entries.put(hidden, sound(9));
        }
        entries.put("deep/inner.zip", inner);
        entries.put("more.RAR", new byte[10]);
        entries.put("cover.jpg", new byte[10]);
        entries.put("./a.wav", sound(1));
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), zip(entries)));
        assertEquals(List.of("unlabelled/Song/a.wav"), names(report));
        assertEquals(2, report.failed().size(), reasons(report).toString());
        assertTrue(reasons(report).get(0).startsWith("Song.zip/deep/inner.zip is an archive inside the archive"));

        Path source = Files.createDirectories(outside.resolve("source"));
        for (String name : List.of(".hidden/a.zip", "._a.zip", "._a.wav", ".b/c/a.wav", "rest.7z")) {
            Files.createDirectories(source.resolve(name).getParent());
            Files.write(source.resolve(name), zip(3));
        }
        Files.write(source.resolve("kick.wav"), sound(20));
        ImportReport of = run(source);
        assertEquals(List.of("unlabelled/source/kick.wav"), names(of));
        assertEquals(1, of.failed().size(), reasons(of).toString());
        assertTrue(
                reasons(of).get(0).contains("rest.7z is an archive that is not unpacked here"),
                reasons(of).toString());
    }

    @Test
    void names_that_no_disk_takes_are_shortened() throws IOException {
        String song = "歌".repeat(150);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(song + "/" + "鼓".repeat(200) + ".wav", sound(1));
        entries.put(song + "/" + "🥁".repeat(100) + ".wav", sound(2));
        entries.put(song + "/" + "🥁".repeat(101) + ".wav", sound(3));
        ImportReport report = run(Files.write(outside.resolve("Song.zip"), zip(entries)));
        assertEquals(3, report.imported().size(), reasons(report).toString());
        for (String name : names(report)) {
            for (String part : name.split("/", -1)) {
                assertTrue(part.getBytes(StandardCharsets.UTF_8).length <= 210, part);
                assertTrue(
                        part.codePoints().noneMatch(c -> c == 0xfffd || Character.getType(c) == Character.SURROGATE));
            }
        }
        assertEquals(3, scan().fingerprinted());
    }

    /** A format of its own: four letters, then samples of eight bits. */
    private static final class Blips implements AudioDecoder {
        @Override
        public boolean claims(byte[] head) {
            return new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1).equals("BLIP");
        }

        @Override
        public AudioStream open(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            return new AudioStream() {
                private int at = 4;

                @Override
                public SourceFormat format() {
                    return new SourceFormat("Blip", 48_000, 1, bytes.length - 4);
                }

                @Override
                public int read(float[] left, float[] right, int offset, int length) {
                    int n = Math.min(length, bytes.length - at);
                    for (int i = 0; i < n; i++) {
                        left[offset + i] = bytes[at + i] / 128f;
                        right[offset + i] = left[offset + i];
                    }
                    at += n;
                    return n == 0 ? -1 : n;
                }

                @Override
                public void close() {}
            };
        }
    }

    private static byte[] blip(int seed) {
        byte[] blip = new byte[20_000];
        new java.util.Random(seed).nextBytes(blip);
        System.arraycopy("BLIP".getBytes(StandardCharsets.US_ASCII), 0, blip, 0, 4);
        return blip;
    }

    @Test
    void what_a_decoder_of_ones_own_claims_is_imported_scanned_and_found_again_whatever_it_is_called()
            throws IOException {
        AudioFiles audio = new AudioFiles(List.of(new Blips()));
        StemImport imports = new StemImport(
                List.of(new FolderImporter(audio), new ZipImporter(audio), new FileImporter(audio)), audio);
        Path source = Files.createDirectories(outside.resolve("source"));
        Files.write(source.resolve("kick.blip"), blip(1));
        Files.writeString(source.resolve("read me.txt"), "no sound");
        Path single = Files.write(outside.resolve("snare"), blip(2));
        Path zip =
                Files.write(outside.resolve("Song.zip"), zip(Map.of("bass.blip", blip(3), "cover.jpg", new byte[100])));
        ImportReport report = run(imports, source, single, zip);
        assertEquals(List.of(), report.failed());
        assertEquals(3, report.imported().size());
        assertEquals(3, scan(audio, Progress.none()).fingerprinted());

        List<String> lost = new ArrayList<>(names(report));
        Path elsewhere = Files.createDirectories(outside.resolve("elsewhere/deep"));
        for (String name : lost) {
            Files.move(folder.resolve(name), elsewhere.resolve("other " + name.hashCode()));
        }
        assertEquals(3, scan(audio, Progress.none()).missing());
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals(
                    3,
                    dataset.relocateFolder("", outside.resolve("elsewhere"), Progress.none())
                            .fileNames()
                            .size());
        }
        scan(audio, Progress.none());
        assertTrue(stems().values().stream().allMatch(stem -> stem.status() == StemStatus.OK));
    }
}
