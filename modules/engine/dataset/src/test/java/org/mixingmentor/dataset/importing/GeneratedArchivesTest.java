package org.mixingmentor.dataset.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.ImportOptions;
import org.mixingmentor.dataset.ImportReport;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.dataset.store.ScannedFolder;

/**
 * Imports hundreds of odd archives: names of every alphabet and encoding, numbers of their headers changed, cut off, with
 * bytes before and behind. Whatever was in them is in the dataset, whole, or said to be not. More: {@code
 * -Dodd.archives=10000}.
 */
class GeneratedArchivesTest extends ScannedFolder {
    private static final int ARCHIVES = Integer.getInteger("odd.archives", 200);
    private static final Pattern RAW = Pattern.compile("Exception|\\bnull\\b|java\\.|org\\.mixing");
    private static final List<String> NAMES = List.of(
            "kick.wav",
            "0 Lead Vocals.wav",
            "Bässe/größe.wav",
            "good/鼓.wav",
            "барабан.wav",
            "🥁.wav",
            "a\\b.wav",
            "x.mp3",
            "ﬁn..wav");
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "IBM437", "windows-1252", "Shift_JIS", "GBK", "IBM866");
    /** Offsets of numbers in an entry's own header, and in the directory's. */
    private static final int[] LOCAL = {4, 6, 8, 10, 14, 18, 22, 26, 28};

    private static final int[] CENTRAL = {4, 6, 8, 10, 16, 20, 24, 28, 30, 32, 34, 38, 42};

    @TempDir
    Path outside;

    @Test
    void what_was_in_an_odd_archive_is_in_the_dataset_or_said_not_to_be() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Dataset dataset = Dataset.open(folder)) {
            for (int number = 0; number < ARCHIVES; number++) {
                Random random = new Random(number);
                List<byte[]> sounds = new ArrayList<>();
                byte[] archive = archive(random, sounds);
                String what = odd(archive, random);
                Path file = Files.write(outside.resolve("a" + number + ".zip"), cut(archive, what, random));
                String flaw = run(dataset, file, sounds);
                if (!flaw.isEmpty()) {
                    wrong.add(number + " (" + what + "): " + flaw);
                }
                Files.delete(file);
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(40, wrong.size())), wrong.size() + " are wrong");
    }

    private static String run(Dataset dataset, Path file, List<byte[]> sounds) {
        try {
            ImportReport report =
                    StemImport.fromLookup().run(dataset, List.of(file), ImportOptions.AS_NAMED, Progress.none());
            for (ImportReport.Failed failed : report.failed()) {
                if (RAW.matcher(failed.reason()).find()) {
                    return "says raw words: " + failed.reason();
                }
            }
            Set<ByteBuffer> missing = new HashSet<>();
            sounds.forEach(sound -> missing.add(ByteBuffer.wrap(sound)));
            for (ImportReport.Imported imported : report.imported()) {
                byte[] content = Files.readAllBytes(dataset.audio(imported.fileName()));
                if (!missing.remove(ByteBuffer.wrap(content))) {
                    return "brings in what was not there: " + imported.source();
                }
            }
            int said = report.failed().size() + report.duplicates().size();
            return !missing.isEmpty() && said == 0 ? missing.size() + " of " + sounds.size() + " are lost" : "";
        } catch (IOException e) {
            String said = e.getMessage();
            return said == null || RAW.matcher(said).find() ? "throws " + e : "";
        } catch (RuntimeException e) {
            return "throws " + e + " " + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 4));
        }
    }

    private static byte[] archive(Random random, List<byte[]> sounds) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = Charset.forName(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
        Set<String> names = new HashSet<>();
        try (ZipOutputStream out = new ZipOutputStream(bytes, charset)) {
            for (int i = 0; i <= random.nextInt(4); i++) {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                if (!charset.newEncoder().canEncode(name) || !names.add(name)) {
                    name = "plain " + i + ".wav";
                }
                byte[] sound = sound(random);
                ZipEntry entry = new ZipEntry(name);
                if (random.nextBoolean()) {
                    CRC32 sum = new CRC32();
                    sum.update(sound);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(sound.length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(sound);
                sounds.add(sound);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] sound(Random random) {
        ByteBuffer wav = ByteBuffer.allocate(44 + 400).order(ByteOrder.LITTLE_ENDIAN);
        random.nextBytes(wav.array());
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(436)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        wav.putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(48_000)
                .putInt(96_000)
                .putShort((short) 2);
        wav.putShort((short) 16).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(400);
        return wav.array();
    }

    /** Changes a number in a header, or nothing; says what. */
    private static String odd(byte[] archive, Random random) {
        if (random.nextInt(5) == 0) {
            return random.nextBoolean() ? "cut off" : "bytes around";
        }
        List<Integer> headers = new ArrayList<>();
        for (int i = 0; i + 46 < archive.length; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] <= 3 && archive[i + 3] <= 4) {
                headers.add(i);
            }
        }
        int header = headers.get(random.nextInt(headers.size()));
        int[] fields = archive[header + 2] == 3 ? LOCAL : CENTRAL;
        int at = header + fields[random.nextInt(fields.length)];
        int bytes = random.nextInt(3) + 1;
        for (int i = 0; i < bytes; i++) {
            archive[at + i] = (byte) (random.nextInt(3) == 0 ? 0 : random.nextInt(3) == 0 ? 0xff : random.nextInt());
        }
        return "header at " + header + ", byte " + (at - header);
    }

    private static byte[] cut(byte[] archive, String what, Random random) {
        if (what.equals("cut off")) {
            return Arrays.copyOf(archive, random.nextInt(archive.length));
        }
        if (!what.equals("bytes around")) {
            return archive;
        }
        byte[] before = new byte[random.nextInt(300)];
        byte[] around = new byte[before.length + archive.length + random.nextInt(300)];
        random.nextBytes(around);
        System.arraycopy(archive, 0, around, before.length, archive.length);
        return around;
    }
}
