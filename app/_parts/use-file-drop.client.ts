'use client';

import { type DragEvent, useState } from 'react';
import { type Problem, refusal } from '#lib/problem.ts';
import { say } from '#lib/say.ts';

/** Lets one file be dropped on an element; several at once are refused. `isOver` while one is held above it. */
export function useFileDrop(told: {
  readonly onFile: (file: File) => void;
  readonly onRefuse: (problem: Problem) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  const target = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => {
      setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const files = [...event.dataTransfer.files];
      const [file] = files;
      if (files.length > 1) told.onRefuse(refusal('invalid', say('one-file-at-a-time')));
      else if (file !== undefined) told.onFile(file);
    },
  };
  return { isOver, target };
}
