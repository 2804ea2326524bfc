package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.audio.OddFile.Promise;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;

/**
 * Reads thousands of odd files: no hang, no stack trace, no raw words of a library, no wrong value without a word. The long
 * form: {@code -Dodd.files=100000}; others than the first: {@code -Dodd.first=2000}.
 */
@Tag("slow")
class GeneratedOddFilesTest {
    private static final int FILES = Integer.getInteger("odd.files", 2000);
    private static final int FIRST = Integer.getInteger("odd.first", 0);
    /** What takes longer hangs. */
    private static final int HANGS_SECONDS = 20;

    private static final String HANGS = "hangs";

    private static final Pattern RAW =
            Pattern.compile("Exception|\\bnull\\b|java\\.|org\\.|Error number|0x[0-9a-f]{6}|::");

    @TempDir
    Path folder;

    @Test
    void an_odd_file_is_read_right_or_what_is_the_matter_is_said() throws IOException, InterruptedException {
        OddFiles files = new OddFiles(OddBase.all(folder));
        List<String> wrong = new ArrayList<>();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            for (long number = FIRST; number < FIRST + (long) FILES; number++) {
                OddFile odd = files.make(number);
                String flaw = flaw(reader.submit(() -> read(odd)));
                // A machine that has no time for a while is no hang: what hangs does so again.
                flaw = flaw.equals(HANGS) ? flaw(reader.submit(() -> read(odd))) : flaw;
                if (!flaw.isEmpty()) {
                    wrong.add(number + " (" + odd.what() + ", " + odd.name() + "): " + flaw);
                }
            }
        } finally {
            reader.shutdownNow();
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(60, wrong.size())), wrong.size() + " are wrong");
    }

    private static String flaw(Future<String> read) throws InterruptedException {
        try {
            return read.get(HANGS_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return HANGS;
        } catch (ExecutionException e) {
            StringWriter trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            return "throws " + trace.toString().lines().limit(6).toList();
        }
    }

    /** What is wrong about how it is read; empty where nothing is. */
    private String read(OddFile odd) throws IOException {
        Path file = Files.write(folder.resolve(odd.name()), odd.content());
        try {
            AudioStream stream = TestSounds.FILES.open(file);
            Stem sound = TestSounds.read(stream);
            for (Remark remark : stream.remarks()) {
                String flaw = flaw(remark.sentence(), file);
                if (!flaw.isEmpty()) {
                    return flaw;
                }
            }
            boolean said = !stream.remarks().isEmpty();
            if (odd.promise() == Promise.ANY || (said && odd.promise() == Promise.READ_OR_SAID)) {
                return "";
            }
            return said ? "is remarked: " + stream.remarks() : difference(odd.truth(), sound);
        } catch (AudioException e) {
            return odd.promise() == Promise.READ ? "is refused: " + e.getMessage() : flaw(e.getMessage(), file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String flaw(String sentence, Path file) {
        if (!sentence.startsWith(file + " ")) {
            return "does not name the file: " + sentence;
        }
        return RAW.matcher(sentence.substring(file.toString().length())).find() ? "says raw words: " + sentence : "";
    }

    private static String difference(Stem truth, Stem sound) {
        if (sound.frames() != truth.frames()) {
            return "gives " + sound.frames() + " frames of " + truth.frames() + " without a word";
        }
        boolean same = Arrays.equals(truth.left(), sound.left()) && Arrays.equals(truth.right(), sound.right());
        return same ? "" : "gives other samples without a word";
    }
}
