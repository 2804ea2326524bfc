package org.mixingmentor.mentor;

import java.util.List;
import org.mixingmentor.mentor.spi.AdviceItem;

/**
 * Advice that holds from one time of a file to another.
 *
 * @param startS seconds from the first sample
 * @param endS likewise; later than {@code startS}
 * @param advice at least one item
 */
public record TimedAdvice(double startS, double endS, List<AdviceItem> advice) {
    public TimedAdvice {
        advice = List.copyOf(advice);
    }
}
