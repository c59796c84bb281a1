export function pageAssets(): Promise<{ style: string; script: string; liveScript: string }>;
