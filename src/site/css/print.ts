/** Paper: the article alone, with the addresses of what it links to. */
export const print = /* css */ `
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--bay:#000;--flame:#000;--mist:#fff}
.strip,.menu,.trail,.aside,.form,.places,.about,.topics,.skip,.bar,.paging,.does,.sub,.readers .offers,.announcement,.social,.contents,.tools>a,.share :is(summary,.sub,.qr,button){display:none!important}
.tools{border:0}
.brand{background:none}
.brand::before{display:none}
.share::details-content{content-visibility:visible;block-size:auto}
.source a[rel=external]::after{content:" (" attr(href) ")";font-size:.8em}
.footer{background:none;margin:2rem 0 0}
.footer *{color:#000!important}
.article{display:block}
.text a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}
figure,h2,h3,li{break-inside:avoid}
h2,h3{break-after:avoid}
img{max-height:9cm;object-fit:contain}
}
`
