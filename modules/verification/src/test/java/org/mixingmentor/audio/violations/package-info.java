/** Takes no part in the product: classes that break the architecture's rules, to show that the rules see it. */
package org.mixingmentor.audio.violations;
