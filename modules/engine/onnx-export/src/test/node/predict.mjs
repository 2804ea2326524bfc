// node predict.mjs BRAIN INPUT OUTPUT: reads float32 rows of 64, writes float32 rows of the corrections, then of the flaws, then the spreads.
import { readFileSync, writeFileSync } from 'node:fs';
import ort from 'onnxruntime-node';

const [brain, input, output] = process.argv.slice(2);
const floats = (buffer) => new Float32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength / 4);
const session = await ort.InferenceSession.create(brain);
const fingerprints = floats(readFileSync(input));
const feeds = { fingerprint: new ort.Tensor('float32', fingerprints, [fingerprints.length / 64, 64]) };
const { correction, flaws, spread } = await session.run(feeds);
writeFileSync(output, Buffer.concat([correction, flaws, spread].map(({ data }) =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength))));
