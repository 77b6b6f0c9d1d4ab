export type DatabaseEngine = 'sqlite' | 'postgresql';
