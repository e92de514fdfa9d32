const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML text and quoted attributes. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

/** JSON made safe inside a script element. */
export const jsonForScript = (value) => JSON.stringify(value, null, 2).replace(/</g, '\\u003c');
