package org.mixingmentor.flaws.spi;

import java.util.List;

/** Adds flaws to those that twins are made with and stems are labelled with. Asked once; sources come by position. */
public interface FlawSource {
    /** Its flaws, in the order in which they are drawn: to change that order changes what every seed draws. */
    List<Flaw> flaws();
}
