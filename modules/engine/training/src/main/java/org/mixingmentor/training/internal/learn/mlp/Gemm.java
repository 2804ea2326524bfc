package org.mixingmentor.training.internal.learn.mlp;

/**
 * Matrix products on row-major float arrays. Blocks of 4 x 4 coefficients are held in registers while a row of the
 * result goes by, so that the compiler makes SIMD of the inner loops. Every element is summed in one fixed order.
 */
final class Gemm {
    private Gemm() {}

    /** c[m x n] += a[m x k] * b[k x n]. */
    static void addProduct(float[] a, int m, int k, float[] b, int n, float[] c) {
        int i = 0;
        for (; i + 3 < m; i += 4) {
            int p = 0;
            for (; p + 3 < k; p += 4) {
                tile(c, i * n, b, p * n, n, a, i * k + p, k, 1);
            }
            for (; p < k; p++) {
                for (int q = i; q < i + 4; q++) {
                    axpy(c, q * n, b, p * n, n, a[q * k + p]);
                }
            }
        }
        for (; i < m; i++) {
            for (int p = 0; p < k; p++) {
                axpy(c, i * n, b, p * n, n, a[i * k + p]);
            }
        }
    }

    /** c[k x n] += a[m x k] transposed * b[m x n]. */
    static void addTransposedProduct(float[] a, int m, int k, float[] b, int n, float[] c) {
        int r = 0;
        for (; r + 3 < m; r += 4) {
            int p = 0;
            for (; p + 3 < k; p += 4) {
                tile(c, p * n, b, r * n, n, a, r * k + p, 1, k);
            }
            for (; p < k; p++) {
                for (int q = r; q < r + 4; q++) {
                    axpy(c, p * n, b, q * n, n, a[q * k + p]);
                }
            }
        }
        for (; r < m; r++) {
            for (int p = 0; p < k; p++) {
                axpy(c, p * n, b, r * n, n, a[r * k + p]);
            }
        }
    }

    /** to[n x m] = from[m x n] transposed. */
    static void transpose(float[] from, int m, int n, float[] to) {
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                to[j * m + i] = from[i * n + j];
            }
        }
    }

    /** c[c0 ..] += factor * b[b0 ..], n values. */
    static void axpy(float[] c, int c0, float[] b, int b0, int n, float factor) {
        for (int j = 0; j < n; j++) {
            c[c0 + j] = Math.fma(factor, b[b0 + j], c[c0 + j]);
        }
    }

    /** Four rows of c += a 4 x 4 block of a, times four rows of b; rowStep and colStep walk through the block. */
    private static void tile(float[] c, int c0, float[] b, int b0, int n, float[] a, int at, int rowStep, int colStep) {
        int c1 = c0 + n;
        int c2 = c1 + n;
        int c3 = c2 + n;
        int b1 = b0 + n;
        int b2 = b1 + n;
        int b3 = b2 + n;
        int r1 = at + rowStep;
        int r2 = r1 + rowStep;
        int r3 = r2 + rowStep;
        float a00 = a[at];
        float a01 = a[at + colStep];
        float a02 = a[at + 2 * colStep];
        float a03 = a[at + 3 * colStep];
        float a10 = a[r1];
        float a11 = a[r1 + colStep];
        float a12 = a[r1 + 2 * colStep];
        float a13 = a[r1 + 3 * colStep];
        float a20 = a[r2];
        float a21 = a[r2 + colStep];
        float a22 = a[r2 + 2 * colStep];
        float a23 = a[r2 + 3 * colStep];
        float a30 = a[r3];
        float a31 = a[r3 + colStep];
        float a32 = a[r3 + 2 * colStep];
        float a33 = a[r3 + 3 * colStep];
        for (int j = 0; j < n; j++) {
            float x0 = b[b0 + j];
            float x1 = b[b1 + j];
            float x2 = b[b2 + j];
            float x3 = b[b3 + j];
            c[c0 + j] = Math.fma(a03, x3, Math.fma(a02, x2, Math.fma(a01, x1, Math.fma(a00, x0, c[c0 + j]))));
            c[c1 + j] = Math.fma(a13, x3, Math.fma(a12, x2, Math.fma(a11, x1, Math.fma(a10, x0, c[c1 + j]))));
            c[c2 + j] = Math.fma(a23, x3, Math.fma(a22, x2, Math.fma(a21, x1, Math.fma(a20, x0, c[c2 + j]))));
            c[c3 + j] = Math.fma(a33, x3, Math.fma(a32, x2, Math.fma(a31, x1, Math.fma(a30, x0, c[c3 + j]))));
        }
    }
}
