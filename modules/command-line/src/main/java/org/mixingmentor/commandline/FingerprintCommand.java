package org.mixingmentor.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.fingerprint.StemFingerprints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mentor fingerprint}: the 64 values of every chunk of one file. */
@Command(
        name = "fingerprint",
        description = {
            "Prints the 64 values of every 100 ms chunk of a file (one chunk every 50 ms).",
            "",
            "The file is brought to 48 kHz and -18 LUFS (BS.1770-4 integrated) first."
        })
final class FingerprintCommand implements Callable<Integer> {
    /** The forms of the output. */
    enum Format {
        CSV,
        NPY
    }

    private static final int SIGNIFICANT_DIGITS = 9;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "An audio file: WAV, AIFF, FLAC, MP3, OGG, Opus or M4A.")
    private Path file;

    @Option(names = "--raw", description = "Without the loudness gain: the samples as they are (gain 1).")
    private boolean raw;

    @Mixin
    private TakingOption taking;

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv: a header and one line a chunk, 9 significant digits (default); "
                    + "npy: a NumPy file of float32 [chunks, 64].")
    private Format format;

    FingerprintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FingerprintMatrix fingerprints = fingerprints();
        if (format == Format.NPY) {
            writeNpy(fingerprints, terminal.out());
        } else {
            writeCsv(fingerprints, terminal.out());
        }
        return 0;
    }

    private FingerprintMatrix fingerprints() throws IOException {
        AudioFiles files = taking.audio();
        if (!raw) {
            FileFingerprints.Reading read = new FileFingerprints(files, 1).read(file);
            TakingOption.say(read.measurement().remarks(), terminal);
            return read.fingerprints();
        }
        try (AudioStream stream = files.open48k(file)) {
            FingerprintMatrix fingerprints = StemFingerprints.of(stream, 1, new Fingerprinter());
            TakingOption.say(stream.remarks(), terminal);
            return fingerprints;
        }
    }

    private static void writeCsv(FingerprintMatrix fingerprints, PrintStream out) {
        out.print("chunk," + String.join(",", Fingerprint.names()) + "\n");
        StringBuilder line = new StringBuilder();
        for (int chunk = 0; chunk < fingerprints.chunks(); chunk++) {
            line.setLength(0);
            line.append(chunk);
            for (int field = 0; field < Fingerprint.SIZE; field++) {
                line.append(',').append(Decimal.significant(fingerprints.value(chunk, field), SIGNIFICANT_DIGITS));
            }
            out.print(line.append('\n'));
        }
    }

    /** NumPy's format 1.0: magic, version, a header padded to 64 bytes, the values little-endian. */
    private static void writeNpy(FingerprintMatrix fingerprints, PrintStream out) {
        String header = String.format(
                Locale.ROOT,
                "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }",
                fingerprints.chunks(),
                Fingerprint.SIZE);
        int preamble = 10;
        int padded = (preamble + header.length() + 1 + 63) / 64 * 64 - preamble;
        ByteBuffer bytes = ByteBuffer.allocate(preamble + padded).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) padded);
        bytes.put((header + " ".repeat(padded - header.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes.array(), 0, bytes.capacity());
        byte[] values = fingerprints.toBytes();
        out.write(values, 0, values.length);
    }
}
