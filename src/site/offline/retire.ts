/** A service worker that takes itself and all it has kept away, wherever an earlier one is installed. */
export const retiringWorker = `self.addEventListener('install',()=>self.skipWaiting())
self.addEventListener('activate',(event)=>event.waitUntil((async()=>{
for(const name of await caches.keys())await caches.delete(name)
await self.registration.unregister()
})()))
`
