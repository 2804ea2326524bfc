package org.mixingmentor.mentor;

import org.mixingmentor.mentor.spi.AdviceItem;

/**
 * An item of advice that is shown.
 *
 * @param id the same as long as it is the same advice, whatever its words; another after it has gone
 * @param item words and numbers
 * @param certainty 0 to 1: in how much of the last three seconds it was suggested, halved where the brain's members
 *     differ as much as is just tolerated
 * @param heldS seconds since it is shown
 */
public record LiveAdvice(long id, AdviceItem item, double certainty, double heldS) {}
