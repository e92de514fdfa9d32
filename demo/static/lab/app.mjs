/** Hydrates the Lab: builds the tree anew from the page's data, wires the folding answers and the soft navigation. */
import { labView } from './view.mjs';

const HYDRATE_AFTER_MS = 150;

const stories = JSON.parse(document.getElementById('__DATA__').textContent);
const root = document.getElementById('root');

function toNode(tree) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(toNode));
  return element;
}

function render(path) {
  const story = stories[path];
  root.replaceChildren(toNode(labView(story)));
  document.title = `${story.title} · Courier Lab`;
}

function toggle(button) {
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  document.getElementById(button.getAttribute('aria-controls')).hidden = !open;
}

function go(event, link) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const path = link.getAttribute('href');
  history.pushState({}, '', path + location.search);
  show(path);
  scrollTo(0, 0);
}

function show(path) {
  render(path);
  window.__demo.view = path;
}

root.addEventListener('click', (event) => {
  const button = event.target.closest('button[aria-expanded]');
  if (button) toggle(button);
  const link = event.target.closest('a[data-soft]');
  if (link) go(event, link);
});
addEventListener('popstate', () => show(location.pathname));

setTimeout(() => {
  render(location.pathname);
  window.__demo.view = 'hydrated';
}, HYDRATE_AFTER_MS);
