/** The six users of accounts. */
export const users = ['Ada Vermeulen', 'Bas de Groot', 'Carla Janssen', 'Daan Visserman', 'Eva Kuipers', 'Frans Bakker'].map((name, index) => ({
  id: String(index + 1), name, username: name.toLowerCase().replaceAll(' ', ''), birthday: 1_234_567_890,
}));

const product = (upc: string, name: string, price: number, weight: number) => ({ upc, name, price, weight });

/** The nine products; the query asks for the first five. */
export const products = [
  product('1', 'Table', 899, 100), product('2', 'Couch', 1_299, 1_000), product('3', 'Glass', 15, 20), product('4', 'Chair', 499, 100),
  product('5', 'TV', 1_299, 1_000), product('6', 'Lamp', 6_999, 300), product('7', 'Grill', 3_999, 2_000), product('8', 'Fridge', 100_000, 6_000),
  product('9', 'Sofa', 9_999, 800),
];

const inStock = new Set(['1', '5', '6', '7', '9']);

/** What inventory knows of the products. */
export const inventory = products.map(({ upc }) => ({ upc, inStock: inStock.has(upc) }));

const text = 'Een stevig product dat doet wat het belooft; na een half jaar dagelijks gebruik is er nauwelijks slijtage te zien. ';

const review = (id: string, upc: string, length: number) => ({ id, body: text.repeat(8).slice(0, length).trimEnd(), product: { upc } });

/** The eleven reviews, as long as those of the benchmark. */
export const reviews = [
  review('1', '1', 445), review('2', '1', 288), review('3', '1', 274), review('4', '1', 146),
  review('5', '2', 445), review('6', '2', 288), review('7', '2', 274), review('8', '2', 146),
  review('9', '3', 146), review('10', '4', 146), review('11', '4', 851),
];
