package org.mixingmentor.audio;

import org.mixingmentor.audio.spi.SourceFormat;

/**
 * The format, length, loudness and peaks of a file, from one pass over it.
 *
 * @param format as the file says, with the frames that decoding found
 * @param frames48k length at 48 kHz, in frames
 * @param loudness of the 48 kHz sound, with the true peak at the file's own rate
 * @param samplePeak largest absolute sample at the file's own rate, full scale 1
 * @param clippedFrames frames that stand in a run of three or more at full scale (0.9999 and above)
 * @param dcOffset mean of all samples of the worse channel, full scale 1
 */
public record StemMeasurement(
        SourceFormat format,
        long frames48k,
        Loudness loudness,
        double samplePeak,
        long clippedFrames,
        double dcOffset) {

    /** Length in seconds. */
    public double seconds() {
        return (double) frames48k / ChunkGrid.SAMPLE_RATE;
    }
}
