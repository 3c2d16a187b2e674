import { TEXT_SIZES, type TextSize } from '../extension/settings';
import { Segments } from '../look/Segments';
import { say } from '../words/say';

const SIZES: readonly { value: TextSize; name: Parameters<typeof say>[0] }[] = [
  { value: 'XS', name: 'sizeXS' },
  { value: 'SM', name: 'sizeSM' },
  { value: 'MD', name: 'sizeMD' },
  { value: 'LG', name: 'sizeLG' },
  { value: 'XL', name: 'sizeXL' },
];

/** The article's text size, XS to XL; MD is the page as it came. */
export function SizeControl(props: {
  name: string;
  size: TextSize;
  disabled?: boolean;
  onChoose: (size: TextSize) => void;
}) {
  const choices = SIZES.map(({ value, name }) => ({
    value,
    label: value,
    title: say('sizeTitle', say(name), Math.round(TEXT_SIZES[value] * 100)),
  }));
  return (
    <Segments
      name={props.name}
      label={say('textSize')}
      choices={choices}
      chosen={props.size}
      disabled={props.disabled ?? false}
      onChoose={props.onChoose}
    />
  );
}
