package org.mixingmentor.training;

/**
 * What the ideal stems of one instrument sound like, over the training songs.
 *
 * @param powerMeanDb G: power mean of the stems' profiles, 32 bands in dB at -18 LUFS
 * @param p10Db 10th percentile over the stems' profiles, 32 bands
 * @param medianDb median over the stems' profiles, 32 bands
 * @param p90Db 90th percentile over the stems' profiles, 32 bands
 * @param crestDb mean crest factor
 * @param correlation mean correlation, -1 to 1
 * @param sideMidDb mean side to mid, -40 to 20
 * @param stems number of stems it is made of
 */
public record GoldReference(
        float[] powerMeanDb,
        float[] p10Db,
        float[] medianDb,
        float[] p90Db,
        float crestDb,
        float correlation,
        float sideMidDb,
        int stems) {}
