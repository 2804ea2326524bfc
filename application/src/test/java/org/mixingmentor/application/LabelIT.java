package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class LabelIT {
    @Test
    void stems_are_heard_and_labelled_by_keys() throws Exception {
        Platform.run(InsideLabel.class, 13);
    }
}
