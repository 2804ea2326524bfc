package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.mixingmentor.audio.spi.AudioException;

/** Writes stems as WAV, 48 kHz, atomically: the file is there whole or not at all. */
public final class WavWriter {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int HEADER_BYTES = 44;
    private static final int FLOAT_HEADER_BYTES = 58;
    private static final int BLOCK_FRAMES = 8192;
    private static final int FULL_SCALE_24 = 1 << 23;

    private WavWriter() {}

    /** Writes 32-bit float: nothing is clipped or dithered. One channel where the stem is mono. */
    public static void writeFloat(Path file, Stem stem) throws IOException {
        write(file, stem, FLOAT, Float.BYTES, ByteBuffer::putFloat);
    }

    /**
     * Writes 24-bit PCM, rounded to the nearest value; samples beyond full scale are clipped. One channel where the stem
     * is mono.
     */
    public static void write24(Path file, Stem stem) throws IOException {
        write(file, stem, PCM, 3, WavWriter::put24);
    }

    private static void put24(ByteBuffer out, float sample) {
        long value = Math.round((double) sample * FULL_SCALE_24);
        int clipped = (int) Math.max(-FULL_SCALE_24, Math.min(FULL_SCALE_24 - 1, value));
        out.putShort((short) clipped).put((byte) (clipped >> 16));
    }

    @FunctionalInterface
    private interface SamplePut {
        void put(ByteBuffer out, float sample);
    }

    private static void write(Path file, Stem stem, int codec, int sampleBytes, SamplePut put) throws IOException {
        int channels = stem.mono() ? 1 : 2;
        long dataBytes = (long) stem.frames() * channels * sampleBytes;
        if (dataBytes + FLOAT_HEADER_BYTES > 0xFFFF_FFFFL) {
            throw new AudioException(
                    file + " would be larger than the 4 GiB that WAV allows; cut the sound into parts");
        }
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                drain(out, header(codec, channels, sampleBytes, stem.frames(), (int) dataBytes));
                writeSamples(out, stem, channels, sampleBytes, put);
                if ((dataBytes & 1) == 1) {
                    drain(out, ByteBuffer.allocate(1));
                }
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void writeSamples(FileChannel out, Stem stem, int channels, int sampleBytes, SamplePut put)
            throws IOException {
        ByteBuffer block =
                ByteBuffer.allocate(BLOCK_FRAMES * channels * sampleBytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int from = 0; from < stem.frames(); from += BLOCK_FRAMES) {
            int to = Math.min(stem.frames(), from + BLOCK_FRAMES);
            for (int i = from; i < to; i++) {
                put.put(block, stem.left()[i]);
                if (channels == 2) {
                    put.put(block, stem.right()[i]);
                }
            }
            drain(out, block.flip());
            block.clear();
        }
    }

    /** A float file has the longer description and the "fact" chunk that the format asks of all but PCM. */
    private static ByteBuffer header(int codec, int channels, int sampleBytes, int frames, int dataBytes) {
        boolean pcm = codec == PCM;
        int length = pcm ? HEADER_BYTES : FLOAT_HEADER_BYTES;
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        letters(header, "RIFF").putInt(length - 8 + dataBytes + (dataBytes & 1));
        letters(header, "WAVE");
        letters(header, "fmt ").putInt(pcm ? 16 : 18);
        header.putShort((short) codec).putShort((short) channels).putInt(ChunkGrid.SAMPLE_RATE);
        header.putInt(ChunkGrid.SAMPLE_RATE * channels * sampleBytes);
        header.putShort((short) (channels * sampleBytes)).putShort((short) (sampleBytes * 8));
        if (!pcm) {
            header.putShort((short) 0);
            letters(header, "fact").putInt(4).putInt(frames);
        }
        letters(header, "data").putInt(dataBytes);
        return header.flip();
    }

    private static ByteBuffer letters(ByteBuffer out, String four) {
        return out.put(four.getBytes(StandardCharsets.US_ASCII));
    }

    private static void drain(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
