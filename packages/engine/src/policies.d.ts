import type { PolicySet } from './policy/documents.ts'
import type { PolicyFile } from './policy/load.ts'

/** The policies that come with this version, loaded. */
export declare function shippedPolicies(): PolicySet
/** The same as files: `{ path: '210200-dalian/catastrophic.yaml', text }`. */
export declare function shippedPolicyFiles(): readonly PolicyFile[]
