package org.mixingmentor.dataset.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.mixingmentor.audio.Loudness;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * A measurement as bytes: one column instead of fourteen, because a table of 200,000 stems pays for every column of
 * every row. Keeps one object for each container name it has read. One thread.
 */
public final class MeasurementBlob {
    /** Grows when what is measured, or how, or this form changes: then a scan measures anew. */
    public static final int VERSION = 1;

    private static final int NUMBERS_BYTES = 3 * Integer.BYTES + 3 * Long.BYTES + 7 * Double.BYTES;

    private final KnownTexts<String> containers = new KnownTexts<>(Function.identity());

    /** The bytes, little-endian: version, format, lengths, values (NaN = absent), the container's name in UTF-8. */
    public static byte[] write(StemMeasurement measurement) {
        SourceFormat format = measurement.format();
        Loudness loudness = measurement.loudness();
        byte[] container = format.container().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(NUMBERS_BYTES + container.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(VERSION).putInt(format.sampleRate()).putInt(format.channels());
        bytes.putLong(format.frames()).putLong(measurement.frames48k()).putLong(measurement.clippedFrames());
        bytes.putDouble(loudness.integratedLufs().orElse(Double.NaN));
        bytes.putDouble(loudness.momentaryMaxLufs().orElse(Double.NaN));
        bytes.putDouble(loudness.shortTermMaxLufs().orElse(Double.NaN));
        bytes.putDouble(loudness.rangeLu().orElse(Double.NaN));
        bytes.putDouble(loudness.truePeakDbtp().orElse(Double.NaN));
        bytes.putDouble(measurement.samplePeak()).putDouble(measurement.dcOffset());
        return bytes.put(container).array();
    }

    /** The measurement that lies there; empty where there are no bytes, or those of another version. */
    public Optional<StemMeasurement> read(byte[] block, int from, int to) {
        if (from == to) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(block, from, to - from).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt() != VERSION) {
            return Optional.empty();
        }
        int sampleRate = bytes.getInt();
        int channels = bytes.getInt();
        long frames = bytes.getLong();
        long frames48k = bytes.getLong();
        long clipped = bytes.getLong();
        Loudness loudness = new Loudness(number(bytes), number(bytes), number(bytes), number(bytes), number(bytes));
        double samplePeak = bytes.getDouble();
        double dcOffset = bytes.getDouble();
        String container = containers.of(block, bytes.position(), to);
        SourceFormat format = new SourceFormat(container, sampleRate, channels, frames);
        return Optional.of(new StemMeasurement(format, frames48k, loudness, samplePeak, clipped, dcOffset));
    }

    private static OptionalDouble number(ByteBuffer bytes) {
        double value = bytes.getDouble();
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
