package org.mixingmentor.mentor.spi;

/**
 * An item of advice that a rule suggests, with its topic and weight. All rules' suggestions compete for three places.
 *
 * @param topic what it is about, in one word: of two suggestions on one topic the weaker is not said, and over time the
 *     same topic is the same advice. An EQ item's frequency is part of its topic.
 * @param weight how much it matters, in decibels: a filter's gain, or what would matter as much
 */
public record Suggestion(String topic, double weight, AdviceItem item) {
    private static final double SAME_FREQUENCY = Math.sqrt(2);

    /** Whether both are about the same thing: filters within half an octave are. */
    public boolean sameTopic(Suggestion other) {
        if (!topic.equals(other.topic)) {
            return false;
        }
        double ratio = item.frequencyHz() / other.item.frequencyHz();
        return Double.isNaN(ratio) || (ratio < SAME_FREQUENCY && ratio > 1 / SAME_FREQUENCY);
    }
}
