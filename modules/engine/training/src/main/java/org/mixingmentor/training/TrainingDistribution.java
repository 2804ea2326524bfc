package org.mixingmentor.training;

/**
 * Where the training chunks lie, for saying "this does not sound like what I learned". With z = clamp((x - mean) *
 * inverseScale, -clip, clip) of a raw fingerprint, its distance is sqrt(z' precision z / 64): the Mahalanobis distance
 * (P. C. Mahalanobis, 1936) of clipped values under a shrunk covariance, about 1 for an ordinary chunk.
 *
 * @param mean 64 values
 * @param inverseScale 64 values, 0 for a value that never varied
 * @param clip in standard deviations
 * @param precision inverse of the covariance of z, [64][64] row-major
 * @param chunkThreshold distance exceeded by 0.5 % of the training chunks
 * @param stemThreshold the same for stems, by the mean distance of their active chunks, weighted like their corrections
 */
public record TrainingDistribution(
        float[] mean, float[] inverseScale, float clip, float[] precision, float chunkThreshold, float stemThreshold) {}
