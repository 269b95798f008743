"""`hoofdlijn` on a command line."""

from hoofdlijn.cli.shell import main

if __name__ == "__main__":
    main()
