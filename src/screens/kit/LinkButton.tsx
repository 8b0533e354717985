import { Link } from 'wouter';
import { BUTTON_CLASS, ButtonFace, type FaceProps } from './ButtonFace.tsx';

type Props = FaceProps & {
  /** A page of the app; with `outside`, an address anywhere. */
  href: string;
  outside?: boolean;
};

/** A way to another page that looks like a button. */
export function LinkButton({ kind = 'plain', href, outside, ...face }: Props) {
  const shown = <ButtonFace {...face} />;
  if (outside)
    return (
      <a className={BUTTON_CLASS[kind]} href={href} rel="noreferrer">
        {shown}
      </a>
    );
  return (
    <Link className={BUTTON_CLASS[kind]} href={href}>
      {shown}
    </Link>
  );
}
