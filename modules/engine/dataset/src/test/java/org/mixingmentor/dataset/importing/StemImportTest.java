package org.mixingmentor.dataset.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.ImportReport.Duplicate;
import org.mixingmentor.dataset.ImportReport.Failed;
import org.mixingmentor.dataset.ImportReport.Imported;
import org.mixingmentor.dataset.NoiseFiles;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.store.ScannedFolder;

class StemImportTest extends ScannedFolder {
    @TempDir
    Path outside;

    private byte[] sound(long seed) throws IOException {
        return Files.readAllBytes(NoiseFiles.write(outside, "sounds/" + seed + ".wav", seed));
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path zip = outside.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }

    private ImportReport run(ImportOptions options, Path... sources) throws IOException {
        try (Dataset dataset = Dataset.open(folder)) {
            return StemImport.fromLookup().run(dataset, List.of(sources), options, Progress.none());
        }
    }

    private static String summary(StemRow row) {
        return row.fileName() + " " + row.song() + " " + row.instrument().orElse("-") + " "
                + row.stemClass().map(StemClass::token).orElse("-");
    }

    private List<String> summaries() throws IOException {
        return stems().values().stream()
                .map(stem -> summary(stem.row()))
                .sorted()
                .toList();
    }

    private List<String> filesBesideTheStems() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".mentor/catalogue")
                            && !stemNames().contains(name))
                    .sorted()
                    .toList();
        }
    }

    private List<String> stemNames() {
        try {
            return List.copyOf(stems().keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_names_in_a_stem_archive_tell_song_and_instrument() throws IOException {
        Path numbered = zip(
                "Iron Tide Stems (1).zip",
                new TreeMap<>(Map.of(
                        "0 Lead Vocals.mp3", sound(1), "1 Backing Vocals.wav", sound(2), "3 Bass.wav", sound(3))));
        Path titled = zip("download.zip", Map.of("Bass Culture (Drums).wav", sound(4)));
        ImportReport report = run(
                new ImportOptions(Optional.of(StemClass.IDEAL), Optional.of("Modern Metalcore"), Optional.empty()),
                numbered,
                titled);
        assertEquals(List.of(), report.failed());
        assertEquals(
                List.of(
                        "good/Bass Culture/Bass Culture (Drums).wav Bass Culture drums ideal",
                        "good/Iron Tide/0 Lead Vocals.mp3 Iron Tide vocals ideal",
                        "good/Iron Tide/1 Backing Vocals.wav Iron Tide backing_vocals ideal",
                        "good/Iron Tide/3 Bass.wav Iron Tide bass ideal"),
                summaries());
        StemRow bass = stems().get("good/Iron Tide/3 Bass.wav").row();
        assertEquals(Optional.of("modern_metalcore"), bass.genre());
        assertEquals("\"Iron Tide Stems (1).zip/3 Bass.wav\"", bass.extra().get("source"));
        assertArrayEquals(sound(3), Files.readAllBytes(folder.resolve("good/Iron Tide/3 Bass.wav")));
        assertEquals(4, scan().found());
        assertEquals(List.of(".mentor/.gitignore", ".mentor/lock", "metadata.jsonl"), filesBesideTheStems());
    }

    @Test
    void a_folder_keeps_what_its_folders_say_and_its_archives_are_looked_into() throws IOException {
        NoiseFiles.write(outside, "session/good/take1/kick.wav", 1);
        NoiseFiles.write(outside, "session/bad/take1/kick.wav", 2);
        NoiseFiles.write(outside, "session/take2/snare.wav", 3);
        Files.writeString(outside.resolve("session/notes.txt"), "no audio");
        Files.move(zip("Song.zip", Map.of("2 Guitar.wav", sound(9))), outside.resolve("session/Song.zip"));
        ImportReport report = run(ImportOptions.AS_NAMED, outside.resolve("session"));
        assertEquals(List.of(), report.failed());
        assertEquals(
                List.of(
                        "bad/take1/kick.wav take1 kick flawed",
                        "good/take1/kick.wav take1 kick ideal",
                        "unlabelled/Song/2 Guitar.wav Song guitar -",
                        "unlabelled/take2/snare.wav take2 snare -"),
                summaries());
    }

    @Test
    void exact_duplicates_are_named_and_another_sound_of_the_same_name_gets_a_number() throws IOException {
        Path first = NoiseFiles.write(outside, "a/take/kick.wav", 1);
        Path same = NoiseFiles.write(outside, "b/take/other name.wav", 1);
        Path other = NoiseFiles.write(outside, "c/take/kick.wav", 2);
        ImportReport report = run(ImportOptions.AS_NAMED, first, same, other);
        assertEquals(
                List.of("unlabelled/take/kick.wav", "unlabelled/take/kick 2.wav"),
                report.imported().stream().map(Imported::fileName).toList());
        assertEquals(List.of(new Duplicate(same.toString(), "unlabelled/take/kick.wav")), report.duplicates());
        scan();
        ImportReport again = run(ImportOptions.AS_NAMED, first, same, other);
        assertEquals(3, again.duplicates().size());
        assertEquals(List.of(), again.edit().fileNames());
    }

    @Test
    void an_import_is_one_edit_and_undoing_it_takes_the_files_to_the_trash() throws IOException {
        run(
                ImportOptions.AS_NAMED,
                NoiseFiles.write(outside, "take/kick.wav", 1),
                NoiseFiles.write(outside, "take/snare.wav", 2));
        try (Dataset dataset = Dataset.open(folder)) {
            assertEquals("import 2 stems", dataset.undo().orElseThrow().what());
            assertEquals(List.of(), dataset.stems());
            assertFalse(Files.exists(dataset.audio("unlabelled/take/kick.wav")));
            dataset.redo();
            assertEquals(2, dataset.scan(AUDIO, 1, Progress.none()).fingerprinted());
        }
    }

    @Test
    void entries_that_would_leave_the_folder_are_refused_and_the_rest_is_imported() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of(
                "../../evil.wav",
                sound(1),
                "/etc/evil.wav",
                sound(2),
                "..\\evil.wav",
                sound(3),
                "ok/1 Bass.wav",
                sound(4)));
        entries.put("__MACOSX/._1 Bass.wav", new byte[10]);
        entries.put("cover.jpg", new byte[10]);
        ImportReport report = run(ImportOptions.AS_NAMED, zip("Song.zip", entries));
        assertEquals(3, report.failed().size());
        for (Failed failed : report.failed()) {
            assertTrue(failed.reason().contains("would be written outside"), failed.reason());
        }
        assertEquals(List.of("unlabelled/ok/1 Bass.wav ok bass -"), summaries());
        assertFalse(Files.exists(outside.resolve("evil.wav")));
    }

    /** An archive whose entry unpacks to more than its directory says. */
    private Path lyingBomb() throws IOException {
        Path zip = zip("bomb.zip", Map.of("1 Bass.wav", new byte[3_000_000]));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer at = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 28 < bytes.length; i++) {
            if (at.getInt(i) == 0x02014b50) {
                at.putInt(i + 24, 1000);
            }
        }
        Files.write(zip, bytes);
        return zip;
    }

    /** An archive whose directory says that its entry unpacks to 4 GB less a byte, twenty times. */
    private Path honestBomb() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            entries.put(i + " Bass.wav", new byte[100]);
        }
        Path zip = zip("big.zip", entries);
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer at = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 28 < bytes.length; i++) {
            if (at.getInt(i) == 0x02014b50) {
                at.putInt(i + 24, -2);
            }
        }
        Files.write(zip, bytes);
        return zip;
    }

    @Test
    void what_unpacks_to_more_than_it_says_or_than_any_stem_is_refused() throws IOException {
        ImportReport report = run(ImportOptions.AS_NAMED, lyingBomb());
        assertEquals(List.of(), report.imported());
        assertEquals(1, report.failed().size());
        report = run(ImportOptions.AS_NAMED, honestBomb());
        assertEquals(List.of(), report.imported());
        assertTrue(
                report.failed().stream().anyMatch(failed -> failed.reason().contains("more than a stem can be")),
                report.failed().toString());
        assertEquals(List.of(".mentor/.gitignore", ".mentor/lock"), filesBesideTheStems());
    }

    @Test
    void what_cannot_be_read_is_told_with_its_reason_and_the_rest_is_imported() throws IOException {
        Path damaged = Files.write(outside.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path liar = Files.writeString(outside.resolve("liar.wav"), "This is text, not sound.");
        Path text = Files.writeString(outside.resolve("notes.txt"), "text");
        Path empty = Files.createDirectories(outside.resolve("empty"));
        Path good = NoiseFiles.write(outside, "take/kick.wav", 1);
        ImportReport report =
                run(ImportOptions.AS_NAMED, damaged, liar, text, empty, outside.resolve("no.wav"), folder, good);
        List<String> reasons = report.failed().stream().map(Failed::reason).toList();
        for (String part : List.of(
                "half.zip is no whole zip archive",
                "notes.txt is no audio, folder or zip archive",
                "empty holds no audio files",
                "no.wav does not exist",
                "lies in the dataset folder itself",
                "liar.wav is no audio that is read here")) {
            assertTrue(reasons.stream().anyMatch(reason -> reason.contains(part)), part + " " + reasons);
        }
        assertEquals(6, reasons.size());
        assertEquals(List.of("unlabelled/take/kick.wav take kick -"), summaries());
    }

    @Test
    void a_cancelled_import_keeps_what_it_has_copied_with_its_rows() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sources.add(NoiseFiles.write(outside, "take/" + i + ".wav", i));
        }
        Progress afterTwo = new Progress() {
            private long done;

            @Override
            public void report(long at, long total, String what) {
                assertEquals(5, total);
                done = at;
            }

            @Override
            public boolean cancelled() {
                return done >= 2;
            }
        };
        try (Dataset dataset = Dataset.open(folder)) {
            StemImport stemImport = StemImport.fromLookup();
            assertThrows(
                    CancellationException.class,
                    () -> stemImport.run(dataset, sources, ImportOptions.AS_NAMED, afterTwo));
            assertEquals(2, dataset.stems().size());
        }
        assertEquals(List.of(".mentor/.gitignore", ".mentor/lock", "metadata.jsonl"), filesBesideTheStems());
    }

    @Test
    void names_that_some_systems_forbid_are_changed() throws IOException {
        ImportOptions options =
                new ImportOptions(Optional.of(StemClass.FLAWED), Optional.empty(), Optional.of("../AC/DC: \"live\"?"));
        run(options, NoiseFiles.write(outside, "take/kick.wav", 1));
        assertEquals(List.of("bad/_AC_DC_ _live__/kick.wav ../AC/DC: \"live\"? kick flawed"), summaries());
    }
}
