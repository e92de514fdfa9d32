/** Every comment system Lede knows by its markup. Order does not matter; a test holds the folder and this list together. */
import { blogger } from './blogger';
import { cackle } from './cackle';
import { civil } from './civil';
import { commentbox } from './commentbox';
import { commento } from './commento';
import { commentsapp } from './commentsapp';
import { coral } from './coral';
import { cusdis } from './cusdis';
import { discourse } from './discourse';
import { disqus } from './disqus';
import { drupal } from './drupal';
import { facebook } from './facebook';
import { fastcomments } from './fastcomments';
import { ghost } from './ghost';
import { gigya } from './gigya';
import { giscus } from './giscus';
import { gitalk } from './gitalk';
import { graphcomment } from './graphcomment';
import { hubspot } from './hubspot';
import { hypercomments } from './hypercomments';
import { hyvor } from './hyvor';
import { insticator } from './insticator';
import { intensedebate } from './intensedebate';
import { isso } from './isso';
import { jetpack } from './jetpack';
import { joomla } from './joomla';
import { kinja } from './kinja';
import { livefyre } from './livefyre';
import { livere } from './livere';
import { logora } from './logora';
import { movabletype } from './movabletype';
import { muut } from './muut';
import { openweb } from './openweb';
import { pluck } from './pluck';
import { remark42 } from './remark42';
import { squarespace } from './squarespace';
import { substack } from './substack';
import type { CommentSystem } from './system';
import { twikoo } from './twikoo';
import { typepad } from './typepad';
import { utterances } from './utterances';
import { valine } from './valine';
import { viafoura } from './viafoura';
import { vkontakte } from './vkontakte';
import { vuukle } from './vuukle';
import { waline } from './waline';
import { wordpress } from './wordpress';
import { wpdiscuz } from './wpdiscuz';
import { xenforo } from './xenforo';

export const commentSystems: readonly CommentSystem[] = [
  blogger,
  cackle,
  civil,
  commentbox,
  commento,
  commentsapp,
  coral,
  cusdis,
  discourse,
  disqus,
  drupal,
  facebook,
  fastcomments,
  ghost,
  gigya,
  giscus,
  gitalk,
  graphcomment,
  hubspot,
  hypercomments,
  hyvor,
  insticator,
  intensedebate,
  isso,
  jetpack,
  joomla,
  kinja,
  livefyre,
  livere,
  logora,
  movabletype,
  muut,
  openweb,
  pluck,
  remark42,
  squarespace,
  substack,
  twikoo,
  typepad,
  utterances,
  valine,
  viafoura,
  vkontakte,
  vuukle,
  waline,
  wordpress,
  wpdiscuz,
  xenforo,
];
