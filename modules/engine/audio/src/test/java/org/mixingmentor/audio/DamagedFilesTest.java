package org.mixingmentor.audio;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mixingmentor.audio.spi.AudioException;

/**
 * Damages files in every way that a disk, a network or a program does. Whatever comes, a file decodes or is refused with
 * a sentence that names it. More rounds: {@code -Ddamaged.rounds=5000}.
 */
@Tag("slow")
class DamagedFilesTest {
    private static final int ROUNDS = Integer.getInteger("damaged.rounds", 60);
    private static final int HEADER_BYTES = 400;
    /** Not a measure of speed: what hangs would hang for ever. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    static List<String> files() {
        return Stream.of(List.of("tone.wav"), TestSounds.LOSSLESS, TestSounds.LOSSY)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_damaged_file_decodes_or_is_refused_by_name(String name) throws IOException {
        byte[] whole = TestSounds.bytes(name);
        Random random = new Random(name.hashCode());
        int rounds = name.endsWith(".wav") || name.contains(".aif") ? 4 * ROUNDS : ROUNDS;
        Path file = folder.resolve("damaged " + name);
        for (int round = 0; round < rounds; round++) {
            Files.write(file, damage(whole.clone(), random));
            assertTimeoutPreemptively(HANGS, () -> decode(file), name + " in round " + round);
        }
    }

    private static void decode(Path file) {
        try {
            StemMeasurement measured = TestSounds.FILES.measure(file);
            assertTrue(measured.frames48k() > 0);
            assertTrue(Double.isFinite(measured.samplePeak()));
        } catch (AudioException e) {
            assertTrue(e.getMessage().startsWith(file + " "), e.getMessage());
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int reach = random.nextBoolean() ? Math.min(bytes.length, HEADER_BYTES) : bytes.length;
        int many = 1 << random.nextInt(8);
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                for (int i = 0; i < many; i++) {
                    bytes[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> {
                for (int i = 0; i < many; i++) {
                    bytes[random.nextInt(reach)] = (byte) random.nextInt();
                }
            }
            case 3 -> {
                // A lost block of a disk or a download, or one that came twice.
                int from = random.nextInt(bytes.length);
                int to = random.nextInt(bytes.length);
                System.arraycopy(bytes, from, bytes, to, Math.min(many * 16, bytes.length - Math.max(from, to)));
            }
            case 4 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + many * 32), (byte) random.nextInt(2));
            }
            default -> {
                // A whole number of a header that claims too much.
                int at = random.nextInt(reach - 4);
                Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xff : 0x7f));
            }
        }
        return bytes;
    }
}
