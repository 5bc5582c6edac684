/** Paper: the article alone, with the addresses of what it links to. */
export const print = /* css */ `
@media print{
  :root{--paper:#fff;--ink:#000;--soft:#333;--bay:#000;--flame:#000;--mist:#fff}
  .strip,.menu,.trail,.aside,.form,.footer .places,.skip,.bar,.paging{display:none!important}
  .footer{background:none;border-block-start:1px solid;color:#000}
  .footer *{color:#000!important}
  .article{display:block}
  .text a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}
  figure,h2,h3,.comments li{break-inside:avoid;break-after:auto}
  h2,h3{break-after:avoid}
  img{max-block-size:9cm;object-fit:contain}
}
`
