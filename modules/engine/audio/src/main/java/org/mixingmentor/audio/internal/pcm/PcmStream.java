package org.mixingmentor.audio.internal.pcm;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Reads the samples of a {@link PcmLayout}; owns the file that it reads from. */
final class PcmStream implements AudioStream {
    private static final int BUFFER_BYTES = 1 << 16;

    // Not a FileChannel: those are closed by an interrupt, and a cancelled job is not a damaged file.
    private final RandomAccessFile file;
    private final PcmLayout layout;
    private final byte[] buffer;
    private long framesLeft;

    PcmStream(RandomAccessFile file, PcmLayout layout) throws IOException {
        this.file = file;
        this.layout = layout;
        this.buffer = new byte[Math.max(1, BUFFER_BYTES / layout.frameBytes()) * layout.frameBytes()];
        this.framesLeft = layout.format().frames();
        file.seek(layout.start());
    }

    @Override
    public SourceFormat format() {
        return layout.format();
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        int frames = (int) Math.min(Math.min(length, framesLeft), buffer.length / layout.frameBytes());
        if (frames <= 0) {
            return -1;
        }
        fill(frames * layout.frameBytes());
        framesLeft -= frames;
        convert(0, left, offset, frames);
        if (layout.format().channels() == 2) {
            convert(layout.encoding().bytes(), right, offset, frames);
        } else {
            System.arraycopy(left, offset, right, offset, frames);
        }
        return frames;
    }

    private void fill(int bytes) throws IOException {
        int filled = 0;
        while (filled < bytes) {
            int got = file.read(buffer, filled, bytes - filled);
            if (got < 0) {
                throw new EOFException("it became shorter while it was read");
            }
            filled += got;
        }
        if (layout.bigEndian()) {
            layout.encoding().swap(buffer, bytes);
        }
    }

    private void convert(int start, float[] out, int offset, int frames) {
        layout.encoding().toFloats(buffer, start, layout.frameBytes(), out, offset, frames);
    }

    @Override
    public List<Remark> remarks() {
        return layout.remarks();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
