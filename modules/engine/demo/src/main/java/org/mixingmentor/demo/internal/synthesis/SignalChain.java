package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Biquad;
import org.mixingmentor.audio.Stem;

/** One channel on its way to a stem. Every step changes it in place and gives it back. */
final class SignalChain {
    private float[] samples;

    SignalChain(int frames) {
        samples = new float[frames];
    }

    /** The samples, to write into. */
    float[] samples() {
        return samples;
    }

    SignalChain filter(Biquad... filters) {
        for (Biquad filter : filters) {
            samples = filter.filter(samples);
        }
        return this;
    }

    SignalChain add(SignalChain other, double gain) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (gain * other.samples[i]);
        }
        return this;
    }

    SignalChain copy() {
        return new SignalChain(samples.length).add(this, 1);
    }

    SignalChain gain(double gain) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
        return this;
    }

    /** Soft clipping, {@code x / sqrt(1 + x^2)}, after {@code driveDb} of gain; a bias adds even harmonics. */
    SignalChain drive(double driveDb, double bias) {
        double gain = StrictMath.pow(10, driveDb / 20);
        double rest = bias / Math.sqrt(1 + bias * bias);
        for (int i = 0; i < samples.length; i++) {
            double x = samples[i] * gain + bias;
            samples[i] = (float) (x / Math.sqrt(1 + x * x) - rest);
        }
        return this;
    }

    double peak() {
        float peak = 1e-9f;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Brings the peak to full scale. */
    SignalChain normalise() {
        return gain(1 / peak());
    }

    Stem mono() {
        return new Stem(samples, samples, true);
    }

    static Stem stereo(SignalChain left, SignalChain right) {
        return new Stem(left.samples, right.samples, false);
    }
}
