package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class CompareIT {
    @Test
    void what_is_selected_is_what_the_charts_show() throws Exception {
        Platform.run(InsideCompare.class, 13);
    }
}
