[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(Servers))]
