import * as vscode from 'vscode';
import { configurationSection } from '../../server/src/protocol';

/** The language of all that is said: what the settings choose, else the editor's if it is Italian, else English. */
export function interfaceLanguage(): 'it' | 'en' {
  const chosen = vscode.workspace.getConfiguration(configurationSection).get<string>('language', 'auto');
  const language = chosen === 'auto' ? vscode.env.language : chosen;
  return language.toLowerCase().startsWith('it') ? 'it' : 'en';
}
