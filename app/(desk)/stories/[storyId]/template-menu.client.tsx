'use client';

import { useTexts } from '#texts';
import { Button, Menu, Text } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import Link from 'next/link';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { TemplateKind } from '#lib/template/template.ts';
import { useGalley } from './galley-desk.client.ts';
import { withTemplate } from './insert-template.ts';
import { readTemplates } from './story-lists.client.ts';
import { useStore } from './store.client.ts';

/** Offers the house's templates for one field, and puts the chosen one in at the caret. */
export function TemplateMenu(props: {
  readonly kind: TemplateKind;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (text: string) => void;
}) {
  const { kind, field, onChange } = props;
  const desk = useGalley();
  const t = useTexts('threads');
  const held = useStore(desk.templates, (templates) => templates);
  // Read before the menu opens, so that its first line is there to take the focus.
  useEffect(() => {
    if (desk.templates.get() === null) void readTemplates(desk);
  }, [desk]);
  const templates = held?.filter((template) => template.kind === kind) ?? null;
  const list = useRef<HTMLDivElement>(null);
  const isRead = held !== null;
  // A menu that opened before they were read had the focus in the line that said so, which is gone now.
  useLayoutEffect(() => {
    if (!isRead || list.current === null || list.current.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [isRead]);
  const insert = (body: string) => {
    const area = field.current;
    if (area === null) return;
    // What is selected stays: the template follows it.
    const { text, caret } = withTemplate(area.value, area.selectionEnd, body);
    onChange(text);
    // The menu gives the focus back as it closes, and the text comes with the next frame.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(caret, caret);
    });
  };
  return (
    // Escape closes the menu, not also the form it stands in.
    <div
      className="sm-templates"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <Menu
        position="bottom-end"
        width={300}
        withinPortal
        returnFocus={false}
        onOpen={() => void readTemplates(desk)}
      >
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t(`choose-template.${kind}`)}
            leftSection={<IconTemplate size={14} aria-hidden />}
          >
            {t('templates')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown ref={list} className="sm-templates-list">
          {templates?.map((template) => (
            <Menu.Item
              key={template.id}
              onClick={() => {
                insert(template.body);
              }}
            >
              {template.name}
              <Text size="xs" className="sm-soft" lineClamp={2}>
                {template.body}
              </Text>
            </Menu.Item>
          ))}
          {/* An item that does nothing: a menu without items is none to a screen reader, nor to a keyboard. */}
          {(templates ?? []).length === 0 && (
            <Menu.Item data-disabled aria-disabled closeMenuOnClick={false}>
              {t(templates === null ? 'reading-templates' : `no-template.${kind}`)}
            </Menu.Item>
          )}
          {desk.mayRun && (
            <>
              <Menu.Divider />
              <Menu.Item component={Link} href="/templates">
                {t('write-templates')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
