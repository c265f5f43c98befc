import {
  ActionIcon,
  Button,
  CloseButton,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  createTheme,
} from '@mantine/core';

/** The house colour: printer's blue-green ink, lightest first; 6 to 9 carry white text at 4.5:1. */
const ink: MantineColorsTuple = [
  '#eaf3f4',
  '#d8e6e9',
  '#b2ccd2',
  '#89b1bb',
  '#5d919e',
  '#3a7482',
  '#246070',
  '#1d5564',
  '#164551',
  '#0f353f',
];

/** What is taken away or refused, lightest first; 5 to 9 carry white text at 4.5:1. */
const red: MantineColorsTuple = [
  '#fbe5e1',
  '#f8d3cd',
  '#f2b3aa',
  '#f7a59b',
  '#ee9085',
  '#c0453b',
  '#b42f26',
  '#a3241d',
  '#8a1d17',
  '#701711',
];

/** The greys of the dark reading room, warm rather than blue; text first, ground last. */
const dark: MantineColorsTuple = [
  '#ebe6dc',
  '#d5cec1',
  '#b3ab9d',
  '#827a6c',
  '#4a463f',
  '#37342f',
  '#282622',
  '#211f1c',
  '#191816',
  '#141311',
];

const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** A tooltip also opens for the keyboard. */
const TOOLTIP_EVENTS = { hover: true, focus: true, touch: false };

/** The library's smallest controls are 22 px high; a target has at least 24 (WCAG 2.5.8). */
const SMALLEST_TARGET = '1.5rem';

/** The house theme: a quiet reading room, system fonts only. */
export const theme = createTheme({
  colors: { ink, red, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontFamily: SANS,
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono', monospace",
  headings: { fontFamily: 'var(--sm-serif)', fontWeight: '600' },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_, { size }) => ({
        root: size === 'compact-xs' ? { '--button-height': SMALLEST_TARGET } : {},
      }),
    }),
    ActionIcon: ActionIcon.extend({
      vars: (_, { size }) => ({ root: size === 'sm' ? { '--ai-size': SMALLEST_TARGET } : {} }),
    }),
    CloseButton: CloseButton.extend({
      vars: (_, { size }) => ({ root: size === 'sm' ? { '--cb-size': SMALLEST_TARGET } : {} }),
    }),
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, events: TOOLTIP_EVENTS } },
    // It would put something into the menu that is no item of it.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    // Their heads are no banners of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Modal: { defaultProps: { centered: true } },
  },
});

/** Binds Mantine's own variables to our tokens (app/globals.css), so that both speak of one paper. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--sm-paper)',
    '--mantine-color-text': 'var(--sm-ink)',
    '--mantine-color-dimmed': 'var(--sm-soft)',
    '--mantine-color-placeholder': 'var(--sm-soft)',
    '--mantine-color-anchor': 'var(--sm-accent)',
    '--mantine-color-error': 'var(--sm-disputed-ink)',
    '--mantine-color-default': 'var(--sm-surface)',
    '--mantine-color-default-border': 'var(--sm-rule)',
  };
  // Menus and messages write in the seventh red, which on dark paper has to be a light one.
  const dark = {
    ...shared,
    '--mantine-color-red-6': red[3],
    '--mantine-color-red-filled-hover': red[6],
  };
  return { variables: {}, light: shared, dark };
};
