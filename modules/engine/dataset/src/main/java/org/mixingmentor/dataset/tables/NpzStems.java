package org.mixingmentor.dataset.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mixingmentor.audio.OutputFile;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/**
 * Writes stems as a NumPy archive: a zip of arrays in the form NPY 1.0, {@code numpy.lib.format} (little-endian, C
 * order). The chunks are read twice, counted first, so that they never are in memory together.
 */
final class NpzStems {
    private final Dataset dataset;
    private final List<CataloguedStem> stems;
    private final Progress progress;
    private final ZipOutputStream zip;
    private final int[] chunks;
    private int done;

    private NpzStems(Dataset dataset, List<CataloguedStem> stems, OutputStream out, Progress progress) {
        this.dataset = dataset;
        this.stems = stems;
        this.progress = progress;
        this.zip = new ZipOutputStream(out);
        this.chunks = new int[stems.size()];
    }

    /** See {@link org.mixingmentor.dataset.tables.NumpyExport#write}. */
    static void write(Dataset dataset, List<CataloguedStem> stems, Path npz, Progress progress) throws IOException {
        OutputFile.write(npz, out -> new NpzStems(dataset, stems, out, progress).write());
    }

    private void write() throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        long total = 0;
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = fingerprints(i).map(FingerprintMatrix::chunks).orElse(0);
            total += chunks[i];
        }
        texts("file_name", CataloguedStem::fileName);
        texts("class", stem -> stem.row().stemClass().map(StemClass::token).orElse(""));
        texts("genre", stem -> stem.row().genre().orElse(""));
        texts("instrument", stem -> stem.row().instrument().orElse(""));
        texts("song", stem -> stem.row().song());
        texts("split", stem -> stem.row().split().map(Split::token).orElse(""));
        texts("note", stem -> stem.row().note());
        flaws();
        texts("feature_names", Fingerprint.names());
        entry("fingerprint_version", "<i4", 1);
        zip.write(new byte[] {Fingerprint.VERSION, 0, 0, 0});
        entry("stem_index", "<i4", total);
        for (int i = 0; i < chunks.length; i++) {
            byte[] bytes = new byte[chunks[i] * Integer.BYTES];
            ByteBuffer indices = little(bytes);
            while (indices.hasRemaining()) {
                indices.putInt(i);
            }
            zip.write(bytes);
        }
        entry("fingerprint", "<f4", total, Fingerprint.SIZE);
        for (int i = 0; i < chunks.length; i++) {
            chunks(i);
        }
        zip.finish();
    }

    private Optional<FingerprintMatrix> fingerprints(int index) throws IOException {
        progress.report(done++ / 2, stems.size(), stems.get(index).fileName());
        if (progress.cancelled()) {
            throw new CancellationException("the export was cancelled; nothing was written");
        }
        return dataset.fingerprints(stems.get(index).fileName());
    }

    private void chunks(int index) throws IOException {
        FingerprintMatrix matrix = fingerprints(index).orElse(null);
        if ((matrix == null ? 0 : matrix.chunks()) != chunks[index]) {
            throw new DatasetException(
                    stems.get(index).fileName() + " was scanned anew during the export; export again");
        }
        if (matrix != null) {
            zip.write(matrix.toBytes());
        }
    }

    private void flaws() throws IOException {
        TreeSet<String> types = new TreeSet<>();
        stems.forEach(stem -> types.addAll(stem.row().flawTypes()));
        texts("flaw_types", List.copyOf(types));
        entry("flaws", "|b1", stems.size(), types.size());
        for (CataloguedStem stem : stems) {
            for (String type : types) {
                zip.write(stem.row().flawTypes().contains(type) ? 1 : 0);
            }
        }
    }

    private void texts(String name, Function<CataloguedStem, String> text) throws IOException {
        texts(name, stems.stream().map(text).toList());
    }

    /** An array of UTF-32 texts, each filled up with zeros to the longest. */
    private void texts(String name, List<String> texts) throws IOException {
        int longest = 1;
        for (String text : texts) {
            longest = Math.max(longest, text.codePointCount(0, text.length()));
        }
        entry(name, "<U" + longest, texts.size());
        for (String text : texts) {
            byte[] bytes = new byte[longest * Integer.BYTES];
            ByteBuffer points = little(bytes);
            text.codePoints().forEach(points::putInt);
            zip.write(bytes);
        }
    }

    private void entry(String name, String type, long... shape) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".npy"));
        zip.write(NpyArray.header(type, false, shape));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
