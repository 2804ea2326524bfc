package org.mixingmentor.audio;

import java.io.IOException;
import java.util.List;
import org.mixingmentor.audio.internal.loudness.TruePeak;
import org.mixingmentor.audio.spi.AudioStream;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/** Passes a stream on and measures on the way what belongs to the file's own sample rate. */
final class MeasuredSource implements AudioStream {
    private final AudioStream source;
    private final boolean stereo;
    private final TruePeak leftTruePeak = new TruePeak();
    private final TruePeak rightTruePeak = new TruePeak();
    private final ClippedFrames clipped = new ClippedFrames();
    private double leftSum;
    private double rightSum;
    private float samplePeak;
    private long frames;

    MeasuredSource(AudioStream source) {
        this.source = source;
        this.stereo = source.format().channels() == 2;
    }

    @Override
    public SourceFormat format() {
        return source.format();
    }

    /** The format with the frames that went by, and what remarks have to mark in it. */
    SourceFormat measuredFormat() {
        SourceFormat said = source.format();
        StringBuilder container = new StringBuilder(said.container());
        for (Remark remark : source.remarks()) {
            container.append(remark.mark().isEmpty() ? "" : ", " + remark.mark());
        }
        return new SourceFormat(container.toString(), said.sampleRate(), said.channels(), frames);
    }

    @Override
    public List<Remark> remarks() {
        return source.remarks();
    }

    @Override
    public int read(float[] left, float[] right, int offset, int length) throws IOException {
        int n = source.read(left, right, offset, length);
        if (n > 0) {
            measure(left, right, offset, n);
        }
        return n;
    }

    private void measure(float[] left, float[] right, int offset, int n) {
        frames += n;
        leftSum += sum(left, offset, n);
        float peak = leftTruePeak.add(left, offset, n);
        if (stereo) {
            rightSum += sum(right, offset, n);
            peak = Math.max(peak, rightTruePeak.add(right, offset, n));
        }
        if (peak >= ClippedFrames.FULL_SCALE) {
            clipped.add(left, right, offset, n);
        } else {
            clipped.addQuiet(n);
        }
        samplePeak = Math.max(samplePeak, peak);
    }

    /** In four chains: no addition waits for the one before. */
    private static double sum(float[] samples, int offset, int n) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = offset;
        for (; i + 3 < offset + n; i += 4) {
            a += samples[i];
            b += samples[i + 1];
            c += samples[i + 2];
            d += samples[i + 3];
        }
        for (; i < offset + n; i++) {
            a += samples[i];
        }
        return a + b + c + d;
    }

    double truePeak() {
        return Math.max(leftTruePeak.peak(), rightTruePeak.peak());
    }

    double samplePeak() {
        return samplePeak;
    }

    long clippedFrames() {
        return clipped.count();
    }

    double dcOffset() {
        double left = leftSum / Math.max(1, frames);
        double right = rightSum / Math.max(1, frames);
        return Math.abs(right) > Math.abs(left) ? right : left;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
