/** The Tajik alphabet; the letters ц щ ы ь are not in it. */
export const tajikWord = /^[абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя-]+$/iu;
export const russianWord = /^[абвгдеёжзийклмнопрстуфхцчшщъыьэюя-]+$/iu;
