'use client';

import './submit-button.css';
import { Button, type ButtonProps } from '@mantine/core';
import { useAwake } from '#app/_ui/use-awake.client.ts';

/**
 * Sends its form. Until the page's scripts are there it cannot be pressed: the browser would send the
 * form by itself, and what was typed would be lost.
 */
export function SubmitButton(props: ButtonProps & { readonly isSending: boolean }) {
  const { isSending, disabled, ...others } = props;
  const isAwake = useAwake();
  return (
    <Button
      type="submit"
      {...others}
      loading={isSending}
      disabled={!isAwake || disabled === true}
      className="sm-submit"
    />
  );
}
