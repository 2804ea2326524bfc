package org.mixingmentor.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * Many real recordings, known by their fingerprints: what sounds are like, whoever made them.
 *
 * @param id of its content, 16 lower-case hexadecimal digits: equal bases have equal ids
 * @param recordings in the order of their names
 */
public record Base(String id, List<BaseRecording> recordings) {
    /** The most chunks that are kept of a recording. */
    public static final int MOST_CHUNKS = 16;

    private static final String SHIPPED = "base_v1.npz";

    public Base {
        recordings = List.copyOf(recordings);
    }

    /** The one that comes with the product; read once. */
    public static Base shipped() {
        return Shipped.BASE;
    }

    /**
     * Reads one.
     *
     * @throws IOException when it cannot be read or is not a base; the message names the file
     */
    public static Base read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException(BaseFile.refusal(file.toString(), "does not exist"), e);
        } catch (IOException e) {
            throw new IOException(BaseFile.refusal(file.toString(), "cannot be read"), e);
        }
        return of(bytes, file.toString());
    }

    private static Base of(byte[] bytes, String name) throws IOException {
        return new Base(BaseFile.id(bytes), BaseFile.read(bytes, name));
    }

    /** Writes it: the same base gives the same bytes. */
    public void write(Path file) throws IOException {
        OutputFile.write(file, out -> out.write(BaseFile.bytes(recordings)));
    }

    /**
     * Makes one of the ideal stems among some that were scanned, as far as they are not silent.
     *
     * @param stems of the dataset
     * @throws CancellationException when {@code progress} says so
     */
    public static Base of(Dataset dataset, List<CataloguedStem> stems, Progress progress) throws IOException {
        List<BaseRecording> recordings = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            progress.report(i, stems.size(), stems.get(i).fileName());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            recording(dataset, stems.get(i)).ifPresent(recordings::add);
        }
        return of(BaseFile.bytes(recordings), "");
    }

    private static Optional<BaseRecording> recording(Dataset dataset, CataloguedStem stem) throws IOException {
        boolean ideal = stem.row().stemClass().filter(StemClass.IDEAL::equals).isPresent();
        Optional<StemMeasurement> measured = stem.measurement();
        Optional<FingerprintMatrix> whole = dataset.fingerprints(stem.fileName());
        if (!ideal || measured.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        FingerprintMatrix chunks = some(whole.get());
        return chunks.chunks() == 0
                ? Optional.empty()
                : Optional.of(new BaseRecording(
                        stem.fileName(),
                        stem.row().song(),
                        stem.row().instrument().orElse("other"),
                        stem.row().genre().orElse(""),
                        text(stem.row().extra().getOrDefault("source", "")),
                        measured.get().format().channels() == 1,
                        Profile.of(whole.get()),
                        chunks));
    }

    /** A JSON text without its quotes; names of packages have nothing to unescape. */
    private static String text(String json) {
        return json.length() > 1 && json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    /** The middles of equal stretches of the active chunks. */
    private static FingerprintMatrix some(FingerprintMatrix whole) {
        int[] active = Profile.activeChunks(whole, Profile.TRAINING_RANGE_DB);
        int count = Math.min(MOST_CHUNKS, active.length);
        int[] chosen = new int[count];
        Arrays.setAll(chosen, i -> active[(int) ((i + 0.5) * active.length / count)]);
        return whole.only(chosen);
    }

    /** Read when it is asked for. */
    private static final class Shipped {
        static final Base BASE = read();

        private static Base read() {
            try (InputStream in = Base.class.getResourceAsStream(SHIPPED)) {
                return of(in.readAllBytes(), SHIPPED);
            } catch (IOException e) {
                throw new IllegalStateException("the base in the product cannot be read", e);
            }
        }
    }
}
