import sharp from 'sharp';
for (const f of process.argv.slice(2)) {
  const im = sharp(f); const { width, height } = await im.metadata();
  const h = width > 800 ? 1700 : 1400; let k = 0;
  if (width > 800) { for (let y = 0; y < height; y += h, k++) await sharp(f).extract({ left: 0, top: y, width, height: Math.min(h, height - y) }).toFile(f.replace('.png', `-${k}.png`)); }
  else { // side by side columns
    const n = Math.ceil(height / h); const per = 4;
    for (let g = 0; g * per < n; g++) {
      const parts = [];
      for (let c = 0; c < per && g * per + c < n; c++) { const y = (g * per + c) * h; parts.push({ input: await sharp(f).extract({ left: 0, top: y, width, height: Math.min(h, height - y) }).toBuffer(), left: c * (width + 10), top: 0 }); }
      await sharp({ create: { width: per * (width + 10), height: h, channels: 3, background: '#888' } }).composite(parts).png().toFile(f.replace('.png', `-${g}.png`));
    }
  }
  console.log(f, width, height);
}
