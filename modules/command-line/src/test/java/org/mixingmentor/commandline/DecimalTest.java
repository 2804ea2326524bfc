package org.mixingmentor.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-100, -100",
        "-38.3204193, -38.3204193",
        "4720.80713, 4720.80713",
        "0.00415039062, 0.00415039062",
        "8.06831792e-08, 8.06831792e-08",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "999999999.5, 1e+09",
        "123456789012, 1.23456789e+11"
    })
    void nine_significant_digits_read_as_c_prints_them(double value, String text) {
        assertEquals(text, Decimal.significant(value, 9));
    }

    @ParameterizedTest
    @CsvSource({"-0.001, 0.0", "-0.06, -0.1", "3.14159, 3.1"})
    void fixed_decimals_have_no_negative_zero(double value, String text) {
        assertEquals(text, Decimal.fixed(value, 1));
    }
}
