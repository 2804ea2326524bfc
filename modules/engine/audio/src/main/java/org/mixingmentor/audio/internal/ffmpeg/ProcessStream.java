package org.mixingmentor.audio.internal.ffmpeg;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.SourceFormat;

/** Reads what a decoder process answers to one request. */
final class ProcessStream implements AudioStream {
    private static final int MOST_BLOCK_BYTES = 1 << 24;

    private final Path file;
    private final DecoderProcess process;
    private final DataInputStream answers;
    private final SourceFormat format;
    private final long announcedMicroseconds;
    private final int frameBytes;
    private byte[] block = new byte[0];
    private int blockBytes;
    private int given;
    private boolean answered;
    private boolean closed;

    private ProcessStream(Path file, DecoderProcess process, String container) throws IOException {
        this.file = file;
        this.process = process;
        this.answers = process.answers();
        process.request(file);
        if (answers.readByte() != DecoderProgram.OPENED) {
            answered = true;
            throw new RefusedContentException(answers.readUTF());
        }
        String codec = answers.readUTF();
        int rate = answers.readInt();
        int channels = answers.readInt();
        announcedMicroseconds = answers.readLong();
        format = new SourceFormat(CodecNames.label(container, codec), rate, channels, -1);
        frameBytes = channels * Float.BYTES;
    }

    /**
     * Opens a file in a free decoder process.
     *
     * @param container what the file is, for {@link SourceFormat#container()}: "FLAC", "Ogg"
     * @throws RefusedContentException where FFmpeg does not open it
     */
    static ProcessStream open(Path file, String container) throws IOException {
        DecoderProcess process = process(file);
        boolean used = process.isUsed();
        try {
            return new ProcessStream(file, process, container);
        } catch (RefusedContentException e) {
            DecoderProcesses.giveBack(process);
            throw e;
        } catch (IOException e) {
            process.kill();
            if (used) {
                // It may have died of an earlier file, or of having nothing to do.
                return open(file, container);
            }
            throw e instanceof EOFException end ? gaveUp(file, end) : e;
        }
    }

    private static DecoderProcess process(Path file) throws AudioException {
        try {
            return DecoderProcesses.take();
        } catch (IOException e) {
            throw new AudioException(file + " cannot be decoded: " + e.getMessage(), e);
        }
    }

    @Override
    public SourceFormat format() {
        return format;
    }

    /** The length that the container announces, or what FFmpeg guesses from the bit rate; -1 where it says nothing. */
    long announcedMicroseconds() {
        return announcedMicroseconds;
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        if (given == blockBytes && !nextBlock()) {
            return -1;
        }
        int frames = Math.min(length, (blockBytes - given) / frameBytes);
        ByteBuffer samples = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        int rightAt = format.channels() == 2 ? Float.BYTES : 0;
        for (int i = 0, at = given; i < frames; i++, at += frameBytes) {
            left[offset + i] = samples.getFloat(at);
            right[offset + i] = samples.getFloat(at + rightAt);
        }
        given += frames * frameBytes;
        return frames;
    }

    private boolean nextBlock() throws IOException {
        if (answered) {
            return false;
        }
        try {
            int n = answers.readInt();
            if (n <= 0) {
                answered = true;
                if (n == DecoderProgram.BROKEN_OFF) {
                    throw new IOException(
                            "the decoder gave up there, so it is damaged or of a kind that is not supported",
                            new RefusedContentException(answers.readUTF()));
                }
                return false;
            }
            if (n > MOST_BLOCK_BYTES || n % frameBytes != 0) {
                throw new IOException("the decoder answered a block of " + n + " bytes");
            }
            if (block.length < n) {
                block = new byte[n];
            }
            answers.readFully(block, 0, n);
            blockBytes = n;
            given = 0;
            return true;
        } catch (EOFException e) {
            throw gaveUp(file, e);
        }
    }

    private static AudioException gaveUp(Path file, EOFException e) {
        return new AudioException(
                file
                        + " cannot be decoded: the decoder gave up on it, so it is damaged or of a kind that is not supported; "
                        + "fetch or export it again",
                e);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (answered) {
            DecoderProcesses.giveBack(process);
        } else {
            process.kill();
        }
    }
}
