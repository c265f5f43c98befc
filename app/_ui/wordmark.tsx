import './wordmark.css';

/** The name of the product beside its sign: lines of a galley, one underlined, one in dispute. */
export function Wordmark() {
  return (
    <span className="sm-wordmark">
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="6" fill="#1d5564" />
        <path d="M7 9.5h18M7 16h8M7 22.5h7" className="sm-wordmark-line" stroke="#b2ccd2" />
        <path d="M18 16h7" className="sm-wordmark-line" stroke="#fffefb" />
        <path
          d="M17.5 22.5q1.25-2.2 2.5 0t2.5 0 2.5 0"
          className="sm-wordmark-line"
          stroke="#f2b84b"
        />
      </svg>
      <span>Sourcemark</span>
    </span>
  );
}
