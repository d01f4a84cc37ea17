/** Names and Role Provisioning Services 2.0: for now the claim that announces the service. */
package fr.passerelle.lti.nrps;
