/** Takes no part in the product: half of a circle of packages, to show that the rule against circles sees it. */
package org.mixingmentor.audio.violations.circle;
