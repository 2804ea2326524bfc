package org.mixingmentor.training;

/**
 * One point of the learning curve.
 *
 * @param member which network of the average, from 0
 * @param members how many networks there are
 * @param epoch from 1
 * @param epochs the most there will be
 * @param trainingLoss loss over the epoch's rows
 * @param validationLoss the same loss over the validation songs; NaN where there are none
 * @param validationMaeDb mean absolute error of the bands over the validation rows, in dB; NaN where there are none
 */
public record CurvePoint(
        int member,
        int members,
        int epoch,
        int epochs,
        double trainingLoss,
        double validationLoss,
        double validationMaeDb) {}
