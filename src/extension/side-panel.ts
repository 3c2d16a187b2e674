import browser from 'webextension-polyfill';

/** What the polyfill does not know: Chrome's side panel, Firefox's sidebar. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const apis = (): PanelApis => {
  const { chrome, browser: own } = globalThis as { chrome?: PanelApis; browser?: PanelApis };
  return own ?? chrome ?? {};
};

/** Whether this browser has a side panel or a sidebar. */
export function canOpenPanel(): boolean {
  const { sidePanel, sidebarAction } = apis();
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel beside the window's page. Must be called within a click, before anything is awaited. */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = apis();
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel) await sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
}
