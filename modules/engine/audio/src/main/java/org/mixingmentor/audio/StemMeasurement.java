package org.mixingmentor.audio;

import java.util.List;
import org.mixingmentor.audio.spi.Remark;
import org.mixingmentor.audio.spi.SourceFormat;

/**
 * The format, length, loudness and peaks of a file, from one pass over it.
 *
 * @param format as the file says, with the frames that decoding found, and the marks of remarks behind the container
 * @param frames48k length at 48 kHz, in frames
 * @param loudness of the 48 kHz sound, with the true peak at the file's own rate
 * @param samplePeak largest absolute sample at the file's own rate, full scale 1
 * @param clippedFrames frames that stand in a run of three or more at full scale (0.9999 and above)
 * @param dcOffset mean of all samples of the worse channel, full scale 1
 * @param remarks what the user should know of the file though it was read; not kept with the others
 */
public record StemMeasurement(
        SourceFormat format,
        long frames48k,
        Loudness loudness,
        double samplePeak,
        long clippedFrames,
        double dcOffset,
        List<Remark> remarks) {
    public StemMeasurement {
        remarks = List.copyOf(remarks);
    }

    /** One without remarks. */
    public StemMeasurement(
            SourceFormat format,
            long frames48k,
            Loudness loudness,
            double samplePeak,
            long clippedFrames,
            double dcOffset) {
        this(format, frames48k, loudness, samplePeak, clippedFrames, dcOffset, List.of());
    }

    /** Whether the file was cut off, and read as far as it goes on the user's word. */
    public boolean isAsFarAsItGoes() {
        return format.container().endsWith(Remark.AS_FAR_AS_IT_GOES);
    }

    /** Length in seconds. */
    public double seconds() {
        return (double) frames48k / ChunkGrid.SAMPLE_RATE;
    }
}
