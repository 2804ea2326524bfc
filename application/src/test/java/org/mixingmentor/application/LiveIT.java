package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class LiveIT {
    @Test
    void a_stem_that_is_listened_to_gets_advice() throws Exception {
        Platform.run(InsideLive.class, 4);
    }
}
