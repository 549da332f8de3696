/** The version of this package, as its requests name it. A test keeps it equal to package.json. */
export const version = "0.1.0";
